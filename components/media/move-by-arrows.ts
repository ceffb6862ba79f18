import type { KeyboardEvent } from 'react'

const steps: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Among the buttons of a list laid out as a grid the arrow keys lead to the neighbour on that side. */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key]
  if (!step) return
  event.preventDefault()
  const all = [...(event.currentTarget.closest('ul')?.querySelectorAll('button') ?? [])]
  const tops = all.map((button) => button.getBoundingClientRect().top)
  const columns = tops.filter((top) => top === tops[0]).length
  const here = all.indexOf(event.currentTarget as HTMLButtonElement)
  all[here + step[0] + step[1] * columns]?.focus()
}
