/** An amount of data as people know it from their bill: “1.2 megabytes”, “۱٫۲ مگابایت”; at least a tenth. */
export function megabytes(bytes: number, locale: string): string {
	const amount = Math.max(0.1, bytes / 1e6)
	try {
		const format = { style: 'unit', unit: 'megabyte', unitDisplay: 'long', maximumFractionDigits: 1 } as const
		return new Intl.NumberFormat(locale, format).format(amount)
	} catch {
		// Browsers from before 2020 know no units.
		return `${amount.toFixed(1)} MB`
	}
}
