package org.jianhui.workbench.api;

import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;

/** A page's forms and links carry the past moment also where there is none: an empty one is not given. */
final class GivenMoment implements Converter<String, AsOf> {

    @Override
    @SuppressWarnings("NullAway") // as for TextualInstants
    public @Nullable AsOf convert(String text) {
        return text.isBlank() ? null : AsOf.valueOf(text);
    }
}
