package org.jianhui.workbench.document;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jianhui.kernel.document.KeptFiles;
import org.jianhui.kernel.id.KeptFileId;
import org.jianhui.workbench.api.RequestIds;
import org.jianhui.workbench.security.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Resolves {@link ChosenFiles} parameters: the parts named like the parameter, and the kept files it still names. */
final class ChosenFilesArgument implements HandlerMethodArgumentResolver {

    /** Before the field's name: the parameter in which a form names its kept files. */
    static final String KEPT = "kept.";

    private final KeptFiles kept;

    ChosenFilesArgument(KeptFiles kept) {
        this.kept = kept;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == ChosenFiles.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        String field = String.valueOf(parameter.getParameterName());
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        if (request == null || !(SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn who)) {
            throw new InsufficientAuthenticationException("NOT_SIGNED_IN");
        }
        MultipartHttpServletRequest parts = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        List<MultipartFile> chosen = parts == null ? List.of() : parts.getFiles(field);
        return new ChosenFiles(
                field,
                parameter.hasParameterAnnotation(ChosenFiles.Several.class),
                chosen,
                named(request.getParameterValues(KEPT + field)),
                kept,
                new ChosenFiles.Owner(who.account().id(), who.account().person(), RequestIds.of(request)));
    }

    /** What is no id is passed over: only a form of ours names kept files. */
    private static List<KeptFileId> named(String @Nullable [] values) {
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .limit(KeptFiles.MAX_FILES_OF_ACCOUNT)
                        .filter(value -> value.matches("kept-[0-9a-f-]{36}"))
                        .map(KeptFileId::new)
                        .distinct()
                        .toList();
    }
}
