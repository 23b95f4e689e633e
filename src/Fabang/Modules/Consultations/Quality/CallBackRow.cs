namespace Fabang.Modules.Consultations.Quality;

/// <summary>A call-back as a list shows it.</summary>
public sealed record CallBackRow(CallBack CallBack, string Number, string Title);
