/** What the transcription says that could not be taken over as it is; each remark once. */
export class Report {
  private readonly remarks = new Set<string>();

  warn(remark: string): void {
    this.remarks.add(remark);
  }

  get lines(): string[] {
    return [...this.remarks];
  }
}
