export type Task = 'migrate' | 'seedSample' | 'setUpLink'

export type Wish = { task: Task; url: string }

/** `failure` is the sentence that says why not. */
export type Outcome = { value: unknown } | { failure: string }
