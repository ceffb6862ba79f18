/** Tests ask as if a request were there already. */
export const connection = async () => undefined
