package zelian.likeness.superior;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import zelian.demo.Chapter;
import zelian.demo.Stage;

/** In January the office keeps what 机关工委 arranged for the year, to see whether it only passes that on. */
@Component
@Profile("demo")
class SuperiorChapter implements Chapter {

    private final Superiors superiors;

    SuperiorChapter(Superiors superiors) {
        this.superiors = superiors;
    }

    @Override
    public int order() {
        return 140;
    }

    @Override
    public void on(LocalDate day, Stage stage) {
        if (day.toString().equals("2026-01-09")) {
            superiors.enter(stage.as("D01", "专职副书记", "秦建国"), "机关工委", "2026 年机关党建工作要点（示范内容）", """
                    落实党组（党委）机关党建主体责任，年初部署、年中督查、年底述职，一级抓一级。
                    组织开展纪律教育月活动，以案说纪、以案促改，教育党员干部知敬畏存戒惧。
                    推进党支部标准化规范化建设，三会一课有计划有记录有检查。
                    检查各单位责任落实、整改落实和风险防控情况，看责任是否到人、问题是否见底。
                    清理重复报表和多头检查，减轻基层负担，同类材料一年只报一次。
                    加强党务干部队伍建设，全年至少组织两次集中培训。
                    """);
        }
    }
}
