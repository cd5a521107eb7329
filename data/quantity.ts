/** "0", "0,00 kg": a line that was taken out, or is sold out. */
export const isNone = (quantity = ''): boolean => /^[^1-9]*0[^1-9]*$/.test(quantity);
