package org.jianhui.workbench.api;

import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.time.ActClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires the conventions: strict JSON, callers, problems, request ids, turns. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LoadProperties.class)
class ApiConfiguration {

    @Bean
    Acting acting(ObjectProvider<ActClock> clocks) {
        return new Acting(clocks, RuleBook.shipped());
    }

    @Bean
    FactTexts factTexts(MessageSource messages) {
        return new FactTexts(messages);
    }

    @Bean
    ProblemTexts problemTexts(MessageSource messages, FactTexts facts) {
        return new ProblemTexts(messages, facts);
    }

    @Bean
    ProblemWriter problemWriter(ProblemTexts texts) {
        return new ProblemWriter(texts, StrictJson.mapper());
    }

    @Bean
    FilterRegistrationBean<RequestIds> requestIds() {
        FilterRegistrationBean<RequestIds> filter = new FilterRegistrationBean<>(new RequestIds());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }

    @Bean
    FilterRegistrationBean<Outages> outages() {
        FilterRegistrationBean<Outages> filter = new FilterRegistrationBean<>(new Outages());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 15);
        return filter;
    }

    @Bean
    FilterRegistrationBean<Turns> turns(LoadProperties load) {
        FilterRegistrationBean<Turns> filter = new FilterRegistrationBean<>(new Turns(load));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 12);
        return filter;
    }

    @Bean
    FilterRegistrationBean<UnreadableForms> unreadableForms() {
        FilterRegistrationBean<UnreadableForms> filter = new FilterRegistrationBean<>(new UnreadableForms());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return filter;
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> outermostErrors() {
        return tomcat -> tomcat.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(OutermostErrors.class.getName());
            }
        });
    }

    @Bean
    WebMvcConfigurer apiConventions(Acting acting, ObjectProvider<Acts> acts) {
        return new WebMvcConfigurer() {

            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.withJsonConverter(new JacksonJsonHttpMessageConverter(StrictJson.mapper()));
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument(acting, acts));
            }

            @Override
            public void addFormatters(FormatterRegistry formatters) {
                formatters.addConverter(String.class, SeenAt.class, SeenAt::parse);
                formatters.addConverter(new GivenMoment());
                formatters.addConverter(new TextualInstants());
                TextualDays.register(formatters);
            }
        };
    }
}
