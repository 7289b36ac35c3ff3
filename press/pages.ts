import { createHash } from 'node:crypto'
import { policyWithStyle } from './headers.ts'

/**
 * Statuses the press answers by itself, from nothing but this file: they must come out while
 * everything behind the press is down.
 */
export type OwnStatus = keyof typeof TEXTS

type Text = { title: string; text: string }

const TEXTS = {
	400: {
		en: { title: 'This address is not well-formed', text: 'Please check it, or begin at the front page.' },
		fa: { title: 'این نشانی درست نوشته نشده است', text: 'لطفاً آن را بازبینی کنید یا از صفحهٔ نخست آغاز کنید.' },
	},
	403: {
		en: {
			title: 'This request came from elsewhere',
			text: 'Changes are taken only from the pages of this paper. Open the page again and repeat what you did. If the paper is yours, SITE_URL must be the address people use for it.',
		},
		fa: {
			title: 'این درخواست از جای دیگری آمده است',
			text: 'تغییر فقط از صفحه‌های همین روزنامه پذیرفته می‌شود. صفحه را دوباره باز کنید و کار را تکرار کنید.',
		},
	},
	404: {
		en: { title: 'There is no page at this address', text: 'It may have been mistyped, or the page never was.' },
		fa: { title: 'در این نشانی صفحه‌ای نیست', text: 'شاید نشانی اشتباه نوشته شده باشد، یا چنین صفحه‌ای هرگز نبوده است.' },
	},
	405: {
		en: { title: 'This page can only be read', text: 'It takes no data of that kind.' },
		fa: { title: 'این صفحه فقط خواندنی است', text: 'چنین داده‌ای در اینجا پذیرفته نمی‌شود.' },
	},
	408: {
		en: { title: 'The request took too long', text: 'Please send it again.' },
		fa: { title: 'درخواست بیش از اندازه طول کشید', text: 'لطفاً دوباره بفرستید.' },
	},
	413: {
		en: { title: 'That is too much at once', text: 'Please send a smaller file, of 32 MB at most.' },
		fa: { title: 'این حجم بیش از اندازه است', text: 'لطفاً پروندهٔ کوچک‌تری بفرستید، حداکثر ۳۲ مگابایت.' },
	},
	414: {
		en: { title: 'This address is too long', text: 'An address here has 8,000 characters at most. Please shorten it.' },
		fa: { title: 'این نشانی بیش از اندازه بلند است', text: 'نشانی حداکثر ۸۰۰۰ نویسه دارد. لطفاً آن را کوتاه کنید.' },
	},
	417: {
		en: { title: 'This expectation cannot be met', text: 'Please send the request without it.' },
		fa: { title: 'این انتظار برآورده نمی‌شود', text: 'لطفاً درخواست را بدون آن بفرستید.' },
	},
	431: {
		en: { title: 'The request carries too much', text: 'Deleting this site’s cookies usually helps.' },
		fa: { title: 'درخواست سنگین‌تر از اندازه است', text: 'پاک کردن کوکی‌های این سایت معمولاً چاره است.' },
	},
	500: {
		en: {
			title: 'This page could not be made',
			text: 'The fault is ours and has been noted. Please try again in a moment.',
		},
		fa: { title: 'این صفحه ساخته نشد', text: 'خطا از ماست و ثبت شد. لطفاً کمی بعد دوباره بیایید.' },
	},
	503: {
		en: { title: 'The paper is out for a moment', text: 'Please come back in a minute.' },
		fa: { title: 'روزنامه چند لحظه در دسترس نیست', text: 'لطفاً یک دقیقهٔ دیگر بیایید.' },
	},
} satisfies Record<number, { en: Text; fa: Text }>

const STYLE = `
:root{color-scheme:light dark}
body{margin:0;min-block-size:100vh;display:grid;place-content:center;padding:2rem;box-sizing:border-box;
font:1.125rem/1.6 Georgia,"Times New Roman",serif;background:light-dark(#fdfcf9,#16181a);color:light-dark(#1b1b1a,#e6e4df)}
main{max-inline-size:34rem;border-block-start:3px double;padding-block-start:1.25rem}
section+section{margin-block-start:1.5rem;padding-block-start:1.5rem;border-block-start:1px solid light-dark(#cfcac0,#44474a)}
h1,h2{font-size:1.5rem;line-height:1.25;margin:0 0 .5rem;text-wrap:balance}
p{margin:0 0 .5rem}
[lang=fa]{font-family:Vazirmatn,Tahoma,sans-serif;line-height:1.9}
a{color:inherit;text-underline-offset:.2em}
small{color:light-dark(#5d5a53,#a9a69f);font-variant-numeric:tabular-nums}
`.trim()

/** The policy an own page needs: readers' policy and its one style. */
export const OWN_PAGE_POLICY = policyWithStyle(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`)

const HOME = { en: { path: '/', name: 'Front page', dir: 'ltr' }, fa: { path: '/fa', name: 'صفحهٔ نخست', dir: 'rtl' } }

/** A whole page in both languages, the one of the address first. */
export function ownPage(status: OwnStatus, path = '/'): string {
	const first = /^\/fa(\/|$)/.test(path) ? 'fa' : 'en'
	const order = first === 'fa' ? (['fa', 'en'] as const) : (['en', 'fa'] as const)
	const sections = order.map((language, place) => {
		const { title, text } = TEXTS[status][language]
		const heading = place === 0 ? 'h1' : 'h2'
		const home = HOME[language]
		return `<section lang="${language}" dir="${home.dir}"><${heading}>${title}</${heading}><p>${text}</p><p><a href="${home.path}">${home.name}</a></p></section>`
	})
	return `<!DOCTYPE html><html lang="${first}" dir="${HOME[first].dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${TEXTS[status][first].title}</title><style>${STYLE}</style></head><body><main>${sections.join('')}<p><small>${status}</small></p></main></body></html>\n`
}

/** The same refusal for a program: `application/problem+json` (RFC 9457). */
export function ownProblem(status: OwnStatus): string {
	const { title, text } = TEXTS[status].en
	return JSON.stringify({ type: 'about:blank', title, status, errors: [{ field: '', message: title, remedy: text }] })
}
