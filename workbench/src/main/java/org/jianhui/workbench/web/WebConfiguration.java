package org.jianhui.workbench.web;

import java.io.IOException;
import java.util.Map;
import org.jianhui.kernel.organisation.Offers;
import org.jianhui.workbench.api.FactTexts;
import org.jianhui.workbench.api.ProblemTexts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Wires the frame of the pages: texts, language, menu. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:org/jianhui/workbench/web/shell.properties")
class WebConfiguration {

    /** All {@code messages/<area>.properties} of the class path; Chinese without a suffix, English in {@code _en}. */
    @Bean
    MessageSource messageSource() throws IOException {
        return Texts.collected();
    }

    @Bean
    LocaleResolver localeResolver() {
        return new ReadersLanguage();
    }

    @Bean("frame")
    Frame frame() {
        return new Frame();
    }

    @Bean("shownMoment")
    ShownMoment shownMoment(MessageSource messages) {
        return new ShownMoment(messages);
    }

    @Bean("mistakes")
    Mistakes mistakes(MessageSource messages) {
        return new Mistakes(messages);
    }

    @Bean
    SmartInitializingSingleton pageVariables(
            ThymeleafViewResolver views, Map<String, SpokenInPages> spoken, FactTexts facts) {
        return () -> {
            spoken.forEach(views::addStaticVariable);
            views.addStaticVariable("facts", facts);
        };
    }

    @Bean("menu")
    Menu menu(ObjectProvider<MenuEntry> entries) {
        return new Menu(entries.orderedStream().toList());
    }

    @Bean
    Forms forms(ProblemTexts texts) {
        return new Forms(texts);
    }

    @Bean
    MenuEntry inboxEntry() {
        return MenuEntry.of(0, "inbox", "inbox", "/");
    }

    @Bean
    WebMvcConfigurer beforeThePages(ObjectProvider<Offers> offers, ObjectProvider<CaseParties> kinds) {
        return new WebMvcConfigurer() {

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                LocaleChangeInterceptor change = new LocaleChangeInterceptor();
                change.setParamName("lang");
                change.setIgnoreInvalidLocale(true);
                registry.addInterceptor(change).excludePathPatterns("/api/**");
                registry.addInterceptor(new FormGate(offers, kinds)).excludePathPatterns("/api/**");
            }
        };
    }
}
