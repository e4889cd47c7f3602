package org.jianhui.workbench.election.review;

import org.jianhui.query.projection.Queries;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what a review of candidates is made from. */
@Configuration(value = "candidateReviewConfiguration", proxyBeanMethods = false)
class ReviewConfiguration {

    @Bean
    CandidateSheets candidateSheets(Queries queries) {
        return new CandidateSheets(queries);
    }
}
