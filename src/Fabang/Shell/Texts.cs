namespace Fabang.Shell;

/// <summary>Marks the texts of the shell: Texts.zh-Hans.resx and Texts.en.resx beside this file.</summary>
public sealed class Texts;
