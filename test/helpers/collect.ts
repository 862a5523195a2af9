/** Everything a stream gives, in its order. */
export async function collect<Piece>(pieces: AsyncIterable<Piece>): Promise<readonly Piece[]> {
  const collected: Piece[] = [];
  for await (const piece of pieces) collected.push(piece);
  return collected;
}
