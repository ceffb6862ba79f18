const plain = new Intl.NumberFormat('vi-VN')
const percent = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 1 })

/** 4148371 is 4.148.371; at most three decimals behind a comma. */
export function formatNumber(number: number | bigint): string {
  return plain.format(number)
}

/** A ratio as per cent with at most one decimal: 0.125 is 12,5%. */
export function formatPercent(ratio: number): string {
  return percent.format(ratio)
}

const sizes = [
  ['GB', 1e9],
  ['MB', 1e6],
  ['KB', 1e3],
] as const

/** A file's length in decimal units: 2480000 is 2,5 MB. */
export function formatBytes(bytes: number): string {
  const [unit, size] = sizes.find(([, least]) => bytes >= least) ?? ['B', 1]
  return `${new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 }).format(bytes / size)} ${unit}`
}
