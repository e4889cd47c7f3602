package org.jianhui.query.membership.dues;

import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.membership.dues.event.DuesEvent;
import org.jianhui.kernel.membership.dues.event.HandInEvent;
import org.jianhui.kernel.membership.event.MembershipEvent;
import org.jianhui.kernel.membership.event.UnionGroupEvent;
import org.jianhui.kernel.privacy.event.PersonEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the streams of these views hold. */
@Configuration(proxyBeanMethods = false)
class DuesContents {

    @Bean
    EventContents persons() {
        return new EventContents(PersonEvent.class);
    }

    @Bean
    EventContents memberships() {
        return new EventContents(MembershipEvent.class);
    }

    @Bean
    EventContents groups() {
        return new EventContents(UnionGroupEvent.class);
    }

    @Bean
    EventContents dues() {
        return new EventContents(DuesEvent.class);
    }

    @Bean
    EventContents handIns() {
        return new EventContents(HandInEvent.class);
    }
}
