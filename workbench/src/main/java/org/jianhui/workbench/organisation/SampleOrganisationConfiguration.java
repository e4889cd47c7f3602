package org.jianhui.workbench.organisation;

import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.workbench.api.Acting;
import org.jianhui.workbench.organisation.SampleTownship.Clerk;
import org.jianhui.workbench.sample.SampleOnly;
import org.jianhui.workbench.web.SampleAccounts;
import org.jianhui.workbench.web.SampleAccounts.SampleAccount;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the sample's organisation needs; nothing of it exists in production. */
@Configuration(proxyBeanMethods = false)
@SampleOnly
class SampleOrganisationConfiguration {

    @Bean
    SampleActs sampleActs(Acts acts, Acting acting, ActClock clock) {
        return new SampleActs(acts, acting, clock);
    }

    @Bean
    SampleAccounts sampleAccounts() {
        return () -> SampleTownship.everyClerk().stream()
                .map(SampleOrganisationConfiguration::shown)
                .toList();
    }

    private static SampleAccount shown(Clerk clerk) {
        return new SampleAccount(
                clerk.login(), SampleTownship.PASSWORD, clerk.role().name(), clerk.areaName());
    }
}
