package zelian.database;

import java.util.List;
import org.springframework.stereotype.Component;
import zelian.common.SafetyCheck;

/** Which database this installation stands on. */
@Component
class DatabaseSafety implements SafetyCheck {

    private final Database database;

    DatabaseSafety(Database database) {
        this.database = database;
    }

    @Override
    public List<Finding> findings() {
        return List.of(
                new Finding(
                        "8.1.4.4",
                        "只装必需的组件，关闭不用的端口",
                        "内嵌数据库只听本机、口令存于 0600 文件；正式使用指向单独加固的 PostgreSQL",
                        !database.isEmbedded(),
                        database.isEmbedded()
                                ? "正在使用内嵌数据库 " + database.version() + "，只适合演示和少量使用"
                                : "正在使用独立的 " + database.version()),
                new Finding(
                        "8.1.4.9",
                        "本地备份与恢复",
                        "./zelian backup 在写入进行中取得一致快照，含台账树头；./zelian restore 恢复到空库并核对",
                        false,
                        "备份由值班人员按计划执行，程序不知道备份存放在何处，请对照备份记录核对"));
    }
}
