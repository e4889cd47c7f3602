package org.jianhui.workbench.reading;

import org.jianhui.kernel.act.Acts;
import org.jianhui.workbench.api.Acting;
import org.jianhui.workbench.organisation.AreaNames;
import org.jianhui.workbench.web.MenuEntry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the record of reading: behind the filter that knows who asks, before every controller. */
@Configuration(value = "readingDeskConfiguration", proxyBeanMethods = false)
class ReadingConfiguration {

    private static final int BEHIND_SECURITY = 0;

    @Bean
    LooksInActs looksInActs(Acting acting, ObjectProvider<Acts> acts) {
        return new LooksInActs(new LookRecorder(acting, acts));
    }

    @Bean
    FilterRegistrationBean<RecordedLooks> recordedLooks(LooksInActs looks) {
        var filter = new FilterRegistrationBean<>(new RecordedLooks(looks.recorder()));
        filter.setOrder(BEHIND_SECURITY);
        return filter;
    }

    @Bean("seen")
    SeenPlace seen(AreaNames areas, MessageSource messages) {
        return new SeenPlace(areas, messages);
    }

    @Bean
    MenuEntry looksEntry() {
        return MenuEntry.of(77, "looks", "eye", "/looks", "INSPECTOR", "SUPERIOR_SIGNER", "SUPERIOR_REVIEWER");
    }
}
