package org.jianhui.workbench.organisation;

import org.jianhui.query.projection.Queries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what pages need of the organisation. */
@Configuration(value = "organisationDeskConfiguration", proxyBeanMethods = false)
class OrganisationConfiguration {

    @Bean("areas")
    AreaNames areaNames(Queries queries) {
        return new AreaNames(queries);
    }
}
