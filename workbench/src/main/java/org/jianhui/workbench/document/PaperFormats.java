package org.jianhui.workbench.document;

import java.util.Locale;
import org.jianhui.kernel.document.PaperFormat;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads the last part of a paper's address, {@code pdf} or {@code docx}, in small or capital letters. */
@Component
final class PaperFormats implements Converter<String, PaperFormat> {

    @Override
    public PaperFormat convert(String text) {
        return PaperFormat.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
