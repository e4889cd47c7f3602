package org.jianhui.workbench.membership.progress;

import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.organisation.Role;
import org.jianhui.workbench.web.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The villages' progress in the menu, for whoever may read members. */
@Configuration(proxyBeanMethods = false)
class ProgressConfiguration {

    @Bean
    MenuEntry progressEntry() {
        String[] readers =
                ReadRight.MEMBER.roles().stream().map(Role::name).sorted().toArray(String[]::new);
        return MenuEntry.of(37, "progress", "bar-chart", "/progress", readers);
    }
}
