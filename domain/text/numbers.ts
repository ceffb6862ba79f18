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
