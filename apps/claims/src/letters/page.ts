import PDFDocument from 'pdfkit';
import type { AmountRow, Block } from './letter-blocks.js';
import { printable } from './printable.js';
import type { QrSquares } from './qr-squares.js';

const MARGIN = 56;
const LABEL_WIDTH = 130;
const AMOUNT_WIDTH = 110;
const GAP = 6;
const QUIET_MODULES = 4;
const INK = '#111111';
const PALE = '#555555';

export interface About {
  readonly title: string;
  readonly subject: string;
  /** Not the day on which it is printed, which would change its bytes. */
  readonly date: string;
}

/** A4 with the fonts that every reader has, uncompressed: the same words give the same bytes on every machine. */
export class Page {
  private readonly document: PDFKit.PDFDocument;

  constructor({ title, subject, date }: About) {
    const written = Temporal.PlainDate.from(date).toZonedDateTime('UTC').epochMilliseconds;
    this.document = new PDFDocument({
      size: 'A4',
      margin: MARGIN,
      compress: false,
      bufferPages: true,
      pdfVersion: '1.7',
      lang: 'id',
      displayTitle: true,
      info: {
        Title: printable(title),
        Subject: printable(subject),
        Author: 'Santunan',
        Creator: 'Santunan',
        Producer: 'Santunan',
        CreationDate: new Date(written),
      },
    });
  }

  get stream(): PDFKit.PDFDocument {
    return this.document;
  }

  private get width(): number {
    return this.document.page.width - 2 * MARGIN;
  }

  text(text: string, { size = 10, bold = false, pale = false, width = this.width } = {}): void {
    this.style(size, bold, pale);
    this.document.text(printable(text), MARGIN, this.document.y, { width });
    this.document.y += GAP;
  }

  /** At the right edge of the first lines; what follows on its left must keep clear of it. */
  qr({ size, dark }: QrSquares, side: number, address: string): void {
    const left = this.document.page.width - MARGIN - side;
    const module = side / (size + 2 * QUIET_MODULES);
    const at = (modules: number) => (modules + QUIET_MODULES) * module;
    for (const { row, column, length } of dark)
      this.document.rect(left + at(column), MARGIN + at(row), length * module, module);
    this.document.fill(INK);
    this.document.link(left, MARGIN, side, side, address);
  }

  /** Goes on below a height, or where the text has come to. */
  below(height: number): void {
    this.document.y = Math.max(this.document.y, MARGIN + height) + GAP;
  }

  rule(): void {
    this.room(4 * GAP);
    const y = this.document.y + GAP;
    this.document
      .moveTo(MARGIN, y)
      .lineTo(MARGIN + this.width, y)
      .lineWidth(0.5)
      .stroke(PALE);
    this.document.y = y + 2 * GAP;
  }

  block(block: Block): void {
    switch (block.type) {
      case 'sentence':
        // With the beginning of what it introduces.
        this.room(10 * GAP);
        this.text(block.text);
        break;
      case 'facts':
        for (const [label, value] of block.rows) this.fact(label, value);
        this.document.y += GAP;
        break;
      case 'amounts':
        for (const row of block.rows) this.amount(row);
        if (block.total) this.total(block.total);
        this.document.y += GAP;
        break;
    }
  }

  /** On every page, below its text. */
  footer(text: string): void {
    const { start, count } = this.document.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      this.document.switchToPage(page);
      // Below the margin, where writing would begin a new page.
      this.document.page.margins.bottom = 0;
      this.style(8, false, true);
      const line = `${printable(text)} · ${page + 1}/${count}`;
      this.document.text(line, MARGIN, this.document.page.height - MARGIN / 2, { lineBreak: false });
    }
  }

  private fact(label: string, value: string): void {
    const [named, written] = [printable(label), printable(value)];
    const width = this.width - LABEL_WIDTH;
    this.style(10, false, true);
    const y = this.room(this.document.heightOfString(written, { width }));
    this.document.text(named, MARGIN, y, { width: LABEL_WIDTH - GAP });
    const { y: below } = this.document;
    this.document.fillColor(INK).text(written, MARGIN + LABEL_WIDTH, y, { width });
    this.document.y = Math.max(below, this.document.y) + 2;
  }

  private amount({ text, note, amount }: AmountRow): void {
    const width = this.width - AMOUNT_WIDTH;
    this.style(10, false, false);
    const height = this.document.heightOfString(printable(text), { width });
    const y = this.room(height + 3 * GAP);
    this.document.text(printable(text), MARGIN, y, { width });
    this.style(8, false, true);
    this.document.text(printable(note), MARGIN, this.document.y, { width });
    this.style(10, false, false);
    this.right(amount, y);
    this.document.y += GAP / 2;
  }

  private total([label, amount]: readonly [string, string]): void {
    this.style(10, true, false);
    const y = this.room(3 * GAP);
    this.document.text(printable(label), MARGIN, y, { width: this.width - AMOUNT_WIDTH });
    this.right(amount, y);
  }

  /** At the right of what was just written from `y` on; what follows stays below it. */
  private right(amount: string, y: number): void {
    const { y: below } = this.document;
    const left = MARGIN + this.width - AMOUNT_WIDTH;
    this.document.text(amount, left, y, { width: AMOUNT_WIDTH, align: 'right' });
    this.document.y = Math.max(below, this.document.y);
  }

  private style(size: number, bold: boolean, pale: boolean): void {
    this.document
      .font(bold ? 'Helvetica-Bold' : 'Helvetica')
      .fontSize(size)
      .fillColor(pale ? PALE : INK);
  }

  /** The place for something that must not be torn: here, or at the top of a new page. */
  private room(height: number): number {
    if (this.document.y + height > this.document.page.height - MARGIN) this.document.addPage();
    return this.document.y;
  }
}
