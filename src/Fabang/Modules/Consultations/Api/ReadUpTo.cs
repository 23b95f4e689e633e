using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Fabang.Modules.Consultations.Api;

/// <summary>Up to where one has read.</summary>
internal sealed record ReadUpTo([property: Required, Description("Of the last message that was read. 读到第几条")] int? Number);
