package org.jianhui.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.organisation.Offers;
import org.jianhui.kernel.organisation.Parties;
import org.jianhui.workbench.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Stands before every form that says which act it is for ({@link FormOf}): whoever types its address without the right to
 * the act, or in conflict of duties (I-37), is told so before filling it in, by the judgement that offers or withholds the link.
 */
final class FormGate implements HandlerInterceptor {

    private final ObjectProvider<Offers> offers;
    private final ObjectProvider<CaseParties> kinds;

    FormGate(ObjectProvider<Offers> offers, ObjectProvider<CaseParties> kinds) {
        this.offers = offers;
        this.kinds = kinds;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who) {
            Set<FormOf> forms = AnnotatedElementUtils.getMergedRepeatableAnnotations(method.getMethod(), FormOf.class);
            if (!forms.isEmpty()) {
                open(forms, variables(request), who.account().id());
            }
        }
        return true;
    }

    private void open(Set<FormOf> forms, Map<String, String> address, AccountId reader) {
        List<FormOf> meant = forms.stream()
                .filter(form ->
                        form.at().length == 0 || Arrays.stream(form.at()).anyMatch(address.values()::contains))
                .toList();
        if (meant.isEmpty()) {
            return; // a step that does not exist: the page says so
        }
        @Nullable Parties parties = parties(address, reader);
        OpenActs.verify(meant.stream()
                .flatMap(form -> Arrays.stream(form.value()))
                .map(command -> offers.getObject().judge(reader, command, parties))
                .collect(Collectors.toSet()));
    }

    private @Nullable Parties parties(Map<String, String> address, AccountId reader) {
        List<Parties> found = kinds.orderedStream()
                .filter(kind -> address.containsKey(kind.variable()))
                .map(kind -> kind.finder().apply(String.valueOf(address.get(kind.variable())), reader))
                .toList();
        return found.isEmpty() ? null : found.get(0);
    }

    private static Map<String, String> variables(HttpServletRequest request) {
        Map<String, String> found = new HashMap<>();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
            variables.forEach((name, value) -> found.put(String.valueOf(name), String.valueOf(value)));
        }
        return found;
    }
}
