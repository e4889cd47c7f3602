package org.jianhui.workbench.document;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.query.document.CaseSheet;
import org.jianhui.query.document.IssuedPaper;
import org.jspecify.annotations.Nullable;

/**
 * An issued paper as whoever holds a copy compares it, and the events that each part of it was taken from.
 *
 * @param content SHA-256 of what it says, before layout; its beginning is printed on it
 * @param matches whether the copy says the same number and hash; null if the copy's were not given
 * @param unchanged whether writing it again from its events gives what was issued; null if that cannot be compared
 */
@Schema(name = "CheckedPaper")
record CheckedPaper(
        PaperId paper,
        IssuedKind kind,
        String number,
        LocalDate dated,
        LocalDate issuedOn,
        String content,
        @Nullable Boolean matches,
        @Nullable Boolean unchanged,
        String page,
        List<Rendition> renditions,
        List<CheckedPart> parts) {

    /**
     * @param number as the copy says; null if it was not given
     * @param check the beginning of the hash as the copy says; null if it was not given
     */
    static CheckedPaper of(TracedPaper traced, @Nullable String number, @Nullable String check) {
        CaseSheet sheet = traced.sheet();
        IssuedPaper issued = Objects.requireNonNull(sheet.issued());
        return new CheckedPaper(
                sheet.paper(),
                sheet.kind(),
                sheet.number(),
                sheet.dated(),
                issued.issuedOn(),
                issued.content(),
                check == null ? null : matches(sheet, issued, number == null ? "" : number, check),
                traced.unchanged(),
                traced.base(),
                issued.renditions().stream().map(Rendition::of).toList(),
                traced.parts().stream().map(CheckedPart::of).toList());
    }

    /** Fewer digits than are printed prove nothing. */
    private static boolean matches(CaseSheet sheet, IssuedPaper issued, String number, String check) {
        String digits = check.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
        return digits.length() >= PaperMark.DIGITS
                && issued.content().startsWith(digits)
                && number.strip().equals(sheet.number());
    }
}
