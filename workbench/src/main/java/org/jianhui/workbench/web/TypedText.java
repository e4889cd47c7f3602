package org.jianhui.workbench.web;

import java.beans.PropertyEditorSupport;
import org.jianhui.workbench.api.CleanText;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Text of forms and parameters: forbidden characters are an error of their field, which keeps what was typed. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TypedText {

    @InitBinder
    void text(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new Clean());
    }

    private static final class Clean extends PropertyEditorSupport {

        @Override
        public void setAsText(@Nullable String text) {
            if (text != null && !CleanText.isClean(text)) {
                throw new IllegalArgumentException("FORBIDDEN_CHARACTER");
            }
            setValue(text);
        }

        @Override
        public String getAsText() {
            return getValue() == null ? "" : getValue().toString();
        }
    }
}
