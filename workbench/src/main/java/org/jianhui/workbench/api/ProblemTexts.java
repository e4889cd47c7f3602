package org.jianhui.workbench.api;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Puts a refusal into the words of the person's language: message keys {@code code.<CODE>} and {@code status.<status>}. */
public final class ProblemTexts {

    private final MessageSource messages;
    private final FactTexts facts;

    ProblemTexts(MessageSource messages, FactTexts facts) {
        this.messages = messages;
        this.facts = facts;
    }

    public Problem problem(Throwable failure, @Nullable String requestId) {
        return problem(Refusals.of(failure), requestId);
    }

    Problem problem(Refusal refusal, @Nullable String requestId) {
        Locale locale = LocaleContextHolder.getLocale();
        int status = refusal.status().value();
        List<Refusal.Reason> reasons = refusal.reasons();
        Refusal.Reason first = reasons.isEmpty() ? null : reasons.get(0);
        return new Problem(
                "urn:jianhui:problem:" + refusal.code(),
                text("status." + status, String.valueOf(status), locale),
                status,
                first != null && first.code().equals(refusal.code())
                        ? said(first, locale)
                        : text("code." + refusal.code(), refusal.code(), locale),
                refusal.code(),
                first == null ? null : first.rule(),
                first == null ? null : first.clause(),
                first == null ? List.of() : first.facts(),
                reasons.stream().map(reason -> violation(reason, locale)).toList(),
                requestId);
    }

    private Problem.Violation violation(Refusal.Reason reason, Locale locale) {
        return new Problem.Violation(
                reason.field(), reason.rule(), reason.code(), reason.clause(), said(reason, locale), reason.facts());
    }

    private String said(Refusal.Reason reason, Locale locale) {
        String fallback = reason.said() == null ? reason.code() : reason.said();
        Object[] values = reason.facts().stream().map(facts::value).toArray();
        return text("code." + reason.code(), fallback, locale, values);
    }

    private String text(String key, String fallback, Locale locale, Object... values) {
        String text = messages.getMessage(key, values, fallback, locale);
        return text == null ? fallback : text;
    }
}
