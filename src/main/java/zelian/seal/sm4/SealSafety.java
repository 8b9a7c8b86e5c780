package zelian.seal.sm4;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import zelian.common.SafetyCheck;
import zelian.seal.Seals;

/** Whether sealing works, and whether its key lies apart from the data. */
@Component
class SealSafety implements SafetyCheck {

    private static final String SAMPLE = "密存自检";
    private static final String PLACE = "seal.self-check:0.sample";

    private final Seals seals;
    private final Path keys;
    private final Path data;

    SealSafety(
            Seals seals, @Value("${zelian.keys:${zelian.data}.keys}") Path keys, @Value("${zelian.data}") Path data) {
        this.seals = seals;
        this.keys = keys.toAbsolutePath().normalize();
        this.data = data.toAbsolutePath().normalize();
    }

    @Override
    public List<Finding> findings() {
        var works = SAMPLE.equals(seals.open(PLACE, seals.seal(PLACE, SAMPLE)));
        var apart = !keys.startsWith(data);
        return List.of(
                new Finding(
                        "8.1.4.8",
                        "存储保密性：重要业务数据、个人信息",
                        "敏感正文按列密存（SM4-GCM），密文绑定所在行列，移动即失效",
                        works,
                        works ? "刚才试封试启成功" : "试封试启失败"),
                new Finding(
                        "8.1.4.8",
                        "密钥与数据分开保存",
                        "密钥文件只有运行用户可读，放在数据文件夹之外",
                        apart,
                        apart ? "密钥在数据文件夹之外" : "密钥放在数据文件夹之内，请用 zelian.keys 移出"));
    }
}
