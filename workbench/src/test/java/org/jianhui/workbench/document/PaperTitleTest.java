package org.jianhui.workbench.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaperTitleTest {

    @Test
    void a_short_title_stays_on_one_line() {
        assertThat(PaperTitle.of("候选人", "公示").lines()).containsExactly("候选人公示");
    }

    @Test
    void a_title_of_twenty_characters_stays_on_one_line_one_more_is_parted() {
        assertThat(PaperTitle.of("一二三四五六七八九十", "一二三四五六七八九十").lines()).hasSize(1);
        assertThat(PaperTitle.of("一二三四五六七八九十一", "一二三四五六七八九十").lines()).containsExactly("一二三四五六七八九十一", "一二三四五六七八九十");
    }

    @Test
    void lines_are_as_even_as_the_phrases_allow() {
        assertThat(PaperTitle.of("关于报送工会委员会、", "工会经费审查委员会", "和女职工委员会", "候选人建议名单的请示")
                        .lines())
                .containsExactly("关于报送工会委员会、工会经费审查委员会", "和女职工委员会候选人建议名单的请示");
    }

    @Test
    void a_phrase_wider_than_a_line_is_left_whole() {
        String wide = "某某某某某某某某某某某某某某某某某某某某某某某某某工会";
        assertThat(PaperTitle.of("关于" + wide, "的批复").lines()).containsExactly("关于" + wide, "的批复");
    }
}
