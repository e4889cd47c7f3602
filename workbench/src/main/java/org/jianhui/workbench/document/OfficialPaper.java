package org.jianhui.workbench.document;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.digest.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One official paper before it is laid out: what it says, in the parts of GB/T 9704. Both renderers read nothing else.
 *
 * @param banner the issuing organ in red above the line; null for a sheet without a head, such as a notice
 * @param number document number (文号), kept on one line; empty if the paper has none
 * @param addressee to whom it is directed; null for a public notice
 * @param annex what follows the signature on pages of its own
 * @param signedBy the organ that signs; its date stands under it in one unbreakable block
 * @param closing lines under the signature: contact, note
 */
record OfficialPaper(
        @Nullable String banner,
        String number,
        PaperTitle title,
        @Nullable String addressee,
        List<Part> body,
        String signedBy,
        LocalDate dated,
        List<String> closing,
        List<Annex> annex) {

    private static final int KEPT_ROWS = 6;

    OfficialPaper {
        body = List.copyOf(body);
        closing = List.copyOf(closing);
        annex = List.copyOf(annex);
    }

    static Paragraph text(String text) {
        return new Paragraph(text, false);
    }

    static Paragraph heading(String text) {
        return new Paragraph(text, true);
    }

    /** All of the body but what stays with the signature: a page with nothing but a signature is not allowed. */
    public List<Part> beforeTheEnd() {
        return body.subList(0, body.size() - theEnd().size());
    }

    /** The last part of the body, unless it is a long table: that may break anywhere. */
    public List<Part> theEnd() {
        if (body.isEmpty()
                || body.get(body.size() - 1) instanceof Table table
                        && table.rows().size() > KEPT_ROWS) {
            return List.of();
        }
        return body.subList(body.size() - 1, body.size());
    }

    /** The date as official papers write it, for example 2022年6月20日. */
    public String dateline() {
        return written(dated);
    }

    /** SHA-256 of what it says, lower-case hex: whether writing it again gives the same is told by it. */
    String digest() {
        return Sha256.hex(toString());
    }

    static String written(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }
}
