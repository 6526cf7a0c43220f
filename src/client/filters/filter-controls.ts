import type { FilterControl } from './list-filter.ts';

/** Radio buttons of one name as a control; counts stand in the `<small>` of each button's label, where it has one. */
export function createRadioControl(
  name: string,
  inputs: readonly HTMLInputElement[],
  valueOf = ({ value }: HTMLInputElement): string => value,
): FilterControl {
  const find = (value: string) => inputs.find((input) => valueOf(input) === value);
  return {
    name,
    read: () => inputs.filter(({ checked }) => checked).map(valueOf)[0] ?? '',
    choose(value) {
      const input = find(value) ?? find('');
      if (input) input.checked = true;
    },
    showCounts(count) {
      for (const input of inputs) {
        const shown = input.parentElement?.querySelector('small');
        if (!shown) continue;
        const left = count(valueOf(input));
        shown.textContent = `${left}`;
        input.disabled = left === 0 && !input.checked;
      }
    },
  };
}

/** A select as a control; the name of each option stands in its data-name, its count is added to it. */
export const createSelectControl = (select: HTMLSelectElement): FilterControl => ({
  name: select.name,
  read: () => select.value,
  choose(value) {
    select.value = value;
    if (select.selectedIndex === -1) select.value = '';
  },
  showCounts(count) {
    for (const option of select.options) {
      const left = count(option.value);
      option.textContent = `${option.dataset['name']} (${left})`;
      option.disabled = left === 0 && !option.selected;
    }
  },
});
