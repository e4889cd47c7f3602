package org.jianhui.workbench.web;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The texts people see, one bundle per area, found by themselves. */
public final class Texts {

    private static final String SUFFIX = ".properties";

    private Texts() {}

    public static MessageSource collected() throws IOException {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames(basenames().toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(false);
        return source;
    }

    static Set<String> basenames() throws IOException {
        PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
        Set<String> names = new TreeSet<>();
        for (Resource bundle : resources.getResources("classpath*:messages/*" + SUFFIX)) {
            String file = String.valueOf(bundle.getFilename());
            String name = file.substring(0, file.length() - SUFFIX.length());
            if (!name.endsWith("_en")) {
                names.add("messages/" + name);
            }
        }
        return names;
    }
}
