/** Answers customers of a shop; `findOrder` knows the orders. */
export function createOrderDesk(findOrder) {
  return {
    name: 'order desk',
    async answer(messages) {
      const text = messages.map(({ content }) => content).join(' ');
      const number = /\b\d{2,}\b/.exec(text)?.[0];
      if (number === undefined) return { text: 'Which order is it? Please tell me its number.' };
      const found = findOrder(number);
      return {
        text: found
          ? `Order ${number} is ${found.state}.`
          : `I cannot find an order ${number}. Is the number right?`,
        call: { id: `call-${messages.length}`, number, found },
      };
    },
  };
}
