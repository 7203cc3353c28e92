import type { OSpreadsheet, Position } from '../grid/o-spreadsheet';
import type { Card } from './values';

/** Shows the card of a number while the pointer rests on its cell; Excel shows it when asked to. */
export function showCards(o: OSpreadsheet, owl: Window['owl'], cardAt: (position: Position) => Card | undefined): void {
  class CardPopover extends owl.Component {
    static template = owl.xml`
      <table class="kartu" style="margin: 8px; font-size: 13px">
        <tr t-foreach="props.rows" t-as="row" t-key="row[0]">
          <th style="padding-right: 12px; text-align: left" t-out="row[0]"/>
          <td t-out="row[1]"/>
        </tr>
      </table>`;
    static props = { rows: Array, onClosed: { type: Function, optional: true } };
  }

  o.registries.cellPopoverRegistry.replace('KepatuhanCard', {
    onHover: (position: Position): object => {
      const card = cardAt(position);
      if (card === undefined) return { isOpen: false };
      return { isOpen: true, props: { rows: Object.entries(card) }, Component: CardPopover, cellCorner: 'top-right' };
    },
  });
}
