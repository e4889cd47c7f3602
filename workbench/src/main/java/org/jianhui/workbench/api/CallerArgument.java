package org.jianhui.workbench.api;

import jakarta.servlet.http.HttpServletRequest;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.IdempotencyKey;
import org.jianhui.workbench.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Resolves {@link Caller} parameters. The body must be bound first: declare the caller after it. */
final class CallerArgument implements HandlerMethodArgumentResolver {

    private final Acting acting;
    private final ObjectProvider<Acts> acts;

    CallerArgument(Acting acting, ObjectProvider<Acts> acts) {
        this.acting = acting;
        this.acts = acts;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (!(known instanceof SignedIn who) || request == null) {
            throw new InsufficientAuthenticationException("NOT_SIGNED_IN");
        }
        IdempotencyKey key = IdempotencyKeys.of(who.account().id(), request);
        return new Caller(who, RequestIds.of(request), key, acting, acts.getObject());
    }
}
