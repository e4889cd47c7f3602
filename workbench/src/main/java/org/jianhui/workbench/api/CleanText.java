package org.jianhui.workbench.api;

import org.jspecify.annotations.Nullable;

/**
 * Which characters a text may hold. Refused are what the eye cannot see and what turns the order of reading round: NUL
 * and other control characters (tab and line breaks are fine), bidirectional controls, lone surrogates, noncharacters.
 */
public final class CleanText {

    private CleanText() {}

    /** @throws BadRequest with code {@code FORBIDDEN_CHARACTER} */
    public static void require(String text, @Nullable String field) {
        if (!isClean(text)) {
            throw new BadRequest("FORBIDDEN_CHARACTER", field);
        }
    }

    public static boolean isClean(String text) {
        return text.codePoints().allMatch(CleanText::isAllowed);
    }

    private static boolean isAllowed(int point) {
        boolean control = Character.isISOControl(point) && point != '\t' && point != '\n' && point != '\r';
        boolean bidi = point == 0x061C
                || point == 0x200E
                || point == 0x200F
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
        boolean loneSurrogate = point >= 0xD800 && point <= 0xDFFF;
        boolean noncharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        boolean tag = point >= 0xE0000 && point <= 0xE007F;
        return !(control || bidi || loneSurrogate || noncharacter || tag);
    }
}
