using Fabang.Modules.Matters;

namespace Fabang.Modules.Consultations.Live;

/// <summary>A conversation with its matter and the names of its lawyers: what pages show.</summary>
/// <param name="LawyerName">Who has it; null while nobody has.</param>
/// <param name="SecondName">Who was asked in; null where nobody was.</param>
public sealed record ChatView(Conversation Conversation, Matter Matter, string? LawyerName, string? SecondName);
