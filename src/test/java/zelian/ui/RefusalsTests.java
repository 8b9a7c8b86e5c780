package zelian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.format.support.FormattingConversionService;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import zelian.PageTests;
import zelian.access.PersonId;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.common.Source;

/** What a reader is told when something cannot be done. */
class RefusalsTests extends PageTests {

    @Autowired
    Refusals refusals;

    @Autowired
    Answers answers;

    @Autowired
    FormattingConversionService conversions;

    MockMvcTester desk;

    @BeforeEach
    void aFormWithTwoFields() {
        desk = MockMvcTester.create(MockMvcBuilders.standaloneSetup(new Desk())
                .setControllerAdvice(refusals)
                .setCustomReturnValueHandlers(answers)
                .setConversionService(conversions)
                .build());
    }

    @Test
    void aWrongFieldIsNamedWithWhatWouldBeRight() {
        var answer = desk.post()
                .uri("/desk")
                .header("HX-Request", "true")
                .param("title", " ")
                .param("due", "2026-02-30")
                .exchange();

        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().contains("<p data-for=\"title\">必须填写</p>");
        assertThat(answer).bodyText().contains("<p data-for=\"due\">2026 年 2 月没有 30 日，最晚可填 2026-02-28</p>");
    }

    @Test
    void withoutScriptAWholePageListsWhatIsWrongAndWhatWasTyped() {
        var answer = desk.post()
                .uri("/desk")
                .param("title", "检修计划")
                .param("label:title", "事项")
                .param("label:due", "完成时限")
                .param("due", "明天")
                .header("Referer", "http://localhost:8080/desk/new?unit=1")
                .exchange();

        assertThat(answer).hasStatus(422);
        var text = Html.text(body(answer));
        assertThat(text).contains("完成时限：“明天”不是日期，请写成 2026-06-30 的样子").contains("事项 检修计划");
        assertThat(body(answer)).contains("href=\"/desk/new?unit=1\"");
        assertThat(Html.faults(body(answer))).isEmpty();
    }

    @Test
    void datesAreReadAsPeopleWriteThem() {
        assertThat(desk.post()
                        .uri("/desk")
                        .param("title", "甲")
                        .param("due", "２０２６年６月３０日")
                        .param("person", ""))
                .hasStatus(303)
                .headers()
                .hasValue("Location", "/desk/2026-06-30");
    }

    @Test
    void whatIsNoIdIsToBeChosenFromTheList() {
        var answer = desk.post()
                .uri("/desk")
                .header("HX-Request", "true")
                .param("title", "甲")
                .param("due", "2026-06-30")
                .param("person", "张三")
                .exchange();

        assertThat(answer).bodyText().contains("<p data-for=\"person\">请从给出的选项中选择</p>");
    }

    @Test
    void aRefusalSaysWhatByWhichTextAndWhatInstead() {
        var answer =
                desk.post().uri("/desk/refused").header("HX-Request", "true").exchange();

        assertThat(answer).hasStatus(422);
        assertThat(Html.text(body(answer)))
                .contains("已有他人修改了这一事项")
                .contains("依据：《整改销号办法》第九条，2025-03-01 起")
                .contains("请另开窗口看最新内容");
    }

    @Test
    void whatIsNotThereAndWhatIsNotYoursLookTheSame() {
        assertThat(desk.get().uri("/desk/absent")).hasStatus(404);
        assertThat(desk.get().uri("/desk/day/no-day")).hasStatus(404);
        assertThat(desk.post().uri("/desk/absent")).hasStatus(404);
    }

    @Test
    void aFaultHasANumberAndNoDetails() {
        var answer = desk.get().uri("/desk/broken").exchange();

        assertThat(answer).hasStatus(500);
        assertThat(Html.text(body(answer)))
                .containsPattern("错误编号 E-[2-9A-Z]{6}")
                .doesNotContain("secret detail");
        assertThat(Html.faults(body(answer))).isEmpty();
    }

    @Test
    void aScriptIsToldWhereToGo() {
        assertThat(desk.post()
                        .uri("/desk")
                        .header("HX-Request", "true")
                        .param("title", "甲")
                        .param("due", "2026-06-30"))
                .hasStatus(200)
                .headers()
                .hasValue("HX-Redirect", "/desk/2026-06-30");
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    record DeskForm(@NotBlank String title, @NotNull LocalDate due, PersonId person) {}

    /** A controller as any other. */
    @Controller
    static class Desk {

        @PostMapping("/desk")
        SeeOther add(@Valid DeskForm form) {
            return new SeeOther("/desk/" + form.due());
        }

        @PostMapping("/desk/refused")
        SeeOther refuse() {
            throw Rejected.because("common.changed-meanwhile")
                    .citing(new Source("整改销号办法", "第九条", LocalDate.of(2025, 3, 1), true));
        }

        @GetMapping("/desk/absent")
        Page absent() {
            throw new NotFound("of another unit");
        }

        @PostMapping("/desk/absent")
        SeeOther absentToo() {
            throw new NotFound("of another unit");
        }

        @GetMapping("/desk/day/{day}")
        Page day(@PathVariable LocalDate day) {
            throw new IllegalStateException("not reached");
        }

        @GetMapping("/desk/broken")
        Page broken() {
            throw new IllegalStateException("secret detail");
        }
    }
}
