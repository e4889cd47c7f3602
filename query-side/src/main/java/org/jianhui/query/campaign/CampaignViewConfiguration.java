package org.jianhui.query.campaign;

import org.jianhui.kernel.organisation.Authority;
import org.jianhui.query.projection.PastViews;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Wires the view of the plan's stages. */
@Configuration(proxyBeanMethods = false)
public class CampaignViewConfiguration {

    @Bean
    StageProjection stageProjection(JdbcClient sql) {
        return new StageProjection(sql);
    }

    @Bean
    StageAnswers stageAnswers(JdbcClient sql, ObjectProvider<Authority> authority, ObjectProvider<PastViews> past) {
        return new StageAnswers(sql, authority::getObject, past::getObject);
    }
}
