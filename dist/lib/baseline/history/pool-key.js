/** What makes two samples the same: the case, everything it depends on, and the model's name. */
export function poolKey({ case: name, inputs, model, }) {
    return JSON.stringify([name, inputs, model]);
}
