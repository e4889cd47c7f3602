package org.jianhui.query.search;

import java.text.Normalizer;
import java.util.Locale;

/** One way to write a document number, whichever brackets and widths it is typed with: {@code 太农筹〔2022〕3号}. */
final class SoughtNumber {

    private SoughtNumber() {}

    static String of(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\u00A0]+", "")
                .replaceAll("[(\\[{【〖《]", "〔")
                .replaceAll("[)\\]}】〗》]", "〕")
                .toUpperCase(Locale.ROOT);
    }
}
