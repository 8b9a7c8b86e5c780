package zelian.accountability.story;

import zelian.access.Viewer;
import zelian.demo.Stage;

/** The people of the demonstration who have a hand in its cases. */
record Cast(Stage stage) {

    Viewer lead() {
        return stage.as("D02", "纪检干部", "姜思远");
    }

    Viewer colleague() {
        return stage.as("D02", "纪检干部", "郑永刚");
    }

    Viewer principal() {
        return stage.as("D02", "机关纪委书记", "孔晓峰");
    }

    Viewer party() {
        return stage.as("D00", "党组书记", "王海燕");
    }

    Viewer personnel() {
        return stage.as("D12", "主要负责人", "吴春生");
    }

    /** Had no hand in any of them. */
    Viewer reviewer() {
        return stage.as("D03", "组长", "沈红霞");
    }

    Viewer of(Scene scene) {
        return stage.as(scene.unit(), scene.post(), scene.name());
    }
}
