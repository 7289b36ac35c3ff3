/**
 * Lets a choice that React holds outlive the reset of its form, which follows every answer of a form's
 * action and would leave the radio button unchecked while its state is chosen.
 */
export function whenReset(checked: boolean) {
	return (radio: HTMLInputElement | null) => {
		if (radio) radio.defaultChecked = checked
	}
}
