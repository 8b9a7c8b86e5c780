/**
 * What can be done with words (文本): first letters in 拼音 for search, likeness of two texts, and one
 * spelling for comparison. It knows no domain.
 */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {"common"})
package zelian.text;
