package zelian.file.store;

import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import zelian.common.NotFound;
import zelian.common.Rejected;
import zelian.file.Attachment;
import zelian.file.Attachments;
import zelian.file.FileKind;

/** Keeps attachments in the database, so that a backup has them and no node holds anything. */
@Repository
class JdbcAttachments implements Attachments {

    private static final int MOST = 10 * 1024 * 1024;

    private final JdbcClient db;

    JdbcAttachments(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Attachment keep(byte[] content) {
        if (content.length == 0) {
            throw Rejected.because("file.empty");
        }
        if (content.length > MOST) {
            throw Rejected.because("file.too-long", content.length / 1024 / 1024 + 1, MOST / 1024 / 1024);
        }
        var kind = FileKind.of(content).orElseThrow(() -> Rejected.because("file.other-kind"));
        var attachment = new Attachment(digest(content), kind, content.length);
        db.sql("""
                insert into file.attachment (digest, kind, size, content) values (:digest, :kind, :size, :content)
                on conflict (digest) do nothing
                """)
                .param("digest", attachment.digest())
                .param("kind", kind.name())
                .param("size", attachment.size())
                .param("content", content)
                .update();
        return attachment;
    }

    @Override
    public Optional<Attachment> find(String digest) {
        return db.sql("select digest, kind, size from file.attachment where digest = :digest")
                .param("digest", digest)
                .query(Attachment.class)
                .optional();
    }

    @Override
    public byte[] content(String digest) {
        return db.sql("select content from file.attachment where digest = :digest")
                .param("digest", digest)
                .query((row, n) -> row.getBytes(1))
                .optional()
                .orElseThrow(() -> new NotFound("attachment " + digest));
    }

    private static String digest(byte[] content) {
        var sm3 = new SM3Digest();
        sm3.update(content, 0, content.length);
        var digest = new byte[sm3.getDigestSize()];
        sm3.doFinal(digest, 0);
        return HexFormat.of().formatHex(digest);
    }
}
