import { DecodeUTF8 } from 'fflate';

/** UTF-16 as it comes in pieces, which may part a unit. Word writes UTF-8; the standard allows this too. */
class Utf16Decoder {
  private odd: number | undefined;

  constructor(private readonly littleEndian: boolean) {}

  decode(piece: Uint8Array): string {
    let text = '';
    for (const byte of piece) {
      if (this.odd === undefined) {
        this.odd = byte;
        continue;
      }
      text += String.fromCharCode(this.littleEndian ? (byte << 8) | this.odd : (this.odd << 8) | byte);
      this.odd = undefined;
    }
    return text;
  }
}

/** Turns the bytes of an XML part into text, piece by piece; the encoding is told by the first two bytes. */
export class XmlDecoder {
  private utf16: Utf16Decoder | undefined;
  private utf8: DecodeUTF8 | undefined;
  private text = '';

  decode(piece: Uint8Array): string {
    if (!this.utf8 && !this.utf16) this.choose(piece);
    if (this.utf16) return this.utf16.decode(piece);
    this.utf8?.push(piece);
    return this.taken();
  }

  /** What was still waiting for its end. */
  end(): string {
    this.utf8?.push(new Uint8Array(0), true);
    return this.taken();
  }

  private taken(): string {
    const { text } = this;
    this.text = '';
    return text;
  }

  private choose([first, second]: Uint8Array): void {
    if (first === 0xff && second === 0xfe) this.utf16 = new Utf16Decoder(true);
    else if (first === 0xfe && second === 0xff) this.utf16 = new Utf16Decoder(false);
    else {
      this.utf8 = new DecodeUTF8((text) => {
        this.text += text;
      });
    }
  }
}
