package org.jianhui.workbench.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One handler of ours: a method and a path pattern. Found by the handler mapping, so that none is forgotten. */
record Endpoint(RequestMethod method, String pattern, HandlerMethod handler) {

    static List<Endpoint> all(RequestMappingHandlerMapping mapping) {
        List<Endpoint> endpoints = new ArrayList<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            boolean ours = handler.getBeanType().getName().startsWith("org.jianhui.");
            for (String pattern : info.getPatternValues()) {
                for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                    if (ours && !pattern.equals("/error")) {
                        endpoints.add(new Endpoint(method, pattern, handler));
                    }
                }
            }
        });
        endpoints.sort(Comparator.comparing(Endpoint::toString));
        return endpoints;
    }

    boolean isApi() {
        return pattern.startsWith("/api/");
    }

    boolean reads() {
        return method == RequestMethod.GET || method == RequestMethod.HEAD;
    }

    boolean takesFiles() {
        return Arrays.asList(handler.getMethod().getParameterTypes()).contains(MultipartFile.class);
    }

    @Override
    public String toString() {
        return pattern + " " + method;
    }
}
