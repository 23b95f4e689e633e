using Mono.Cecil;
using Mono.Cecil.Rocks;

namespace Fabang.Tests;

/// <summary>
/// The house has floors: a module may use the modules below its own floor, and no other.
/// To move one, move it here, and say why in docs/decisions.
/// </summary>
public class ArchitectureTests
{
    private const string Root = "Fabang.Modules.";

    private static readonly string[][] Floors =
    [
        ["Regions"],
        ["Accounts"],
        ["Directory", "LawLibrary", "Messaging", "Topics"],
        ["Following", "Matters"],
        ["Consultations", "Guidance", "LegalAid", "Mediation"],
        ["Audit", "Demo", "Home"],
    ];

    private static readonly List<TypeDefinition> All =
        [.. AssemblyDefinition.ReadAssembly(typeof(Program).Assembly.Location).MainModule.GetAllTypes()];

    [Fact]
    public void Every_module_has_its_floor() =>
        Assert.Equal(Floors.SelectMany(floor => floor).Order(), All.Select(ModuleOf).OfType<string>().Distinct().Order());

    [Fact]
    public void Modules_use_only_the_floors_below() =>
        Assert.Empty(from type in All
                     let user = ModuleOf(type)
                     where user is not null
                     from used in UsedBy(type)
                     let owner = ModuleOf(used)
                     where owner is not null && owner != user && FloorOf(owner) >= FloorOf(user)
                     select $"{type.FullName} -> {used.FullName}");

    [Fact]
    public void Kernel_and_shell_know_no_module() =>
        Assert.Empty(from type in All
                     where IsIn(type, "Fabang.Kernel") || IsIn(type, "Fabang.Shell")
                     from used in UsedBy(type)
                     where ModuleOf(used) is not null
                     select $"{type.FullName} -> {used.FullName}");

    [Fact]
    public void The_kernel_does_not_know_the_shell() =>
        Assert.Empty(from type in All
                     where IsIn(type, "Fabang.Kernel")
                     from used in UsedBy(type)
                     where IsIn(used, "Fabang.Shell")
                     select $"{type.FullName} -> {used.FullName}");

    [Fact]
    public void Entities_and_events_know_nothing_of_the_web() =>
        Assert.Empty(from type in All
                     where type.BaseType?.FullName is "Fabang.Kernel.Entity" or "Fabang.Kernel.DomainEvent"
                     from used in UsedBy(type)
                     where used.Namespace.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal)
                     select $"{type.FullName} -> {used.FullName}");

    /// <summary>Safe contact is kept only if there is one way out.</summary>
    [Fact]
    public void Nothing_leaves_the_program_but_through_messaging() =>
        Assert.Empty(from type in All
                     where ModuleOf(type) is not "Messaging"
                     from used in UsedBy(type)
                     where LeavesTheProgram(used)
                     select $"{type.FullName} -> {used.FullName}");

    private static bool LeavesTheProgram(TypeReference type) =>
        type.FullName is "System.Net.Http.HttpClient" or "System.Net.Http.IHttpClientFactory" or "System.Net.Mail.SmtpClient" or "System.Net.WebClient"
            or "System.Net.Http.HttpMessageInvoker"
        || IsIn(type, "Fabang.Modules.Messaging.Providers");

    private static bool IsIn(TypeReference type, string place)
    {
        var space = Outermost(type).Namespace;
        return space == place || space.StartsWith(place + ".", StringComparison.Ordinal);
    }

    private static int FloorOf(string module) => Array.FindIndex(Floors, floor => floor.Contains(module));

    private static string? ModuleOf(TypeReference type) => Outermost(type).Namespace is { } space && space.StartsWith(Root, StringComparison.Ordinal)
        ? space[Root.Length..].Split('.')[0]
        : null;

    private static TypeReference Outermost(TypeReference type)
    {
        while (type.DeclaringType is not null)
        {
            type = type.DeclaringType;
        }

        return type;
    }

    /// <summary>Every type that a type names: in its bases, members, attributes and method bodies.</summary>
    private static IEnumerable<TypeReference> UsedBy(TypeDefinition type)
    {
        IEnumerable<TypeReference?> named =
        [
            type.BaseType,
            .. type.Interfaces.Select(i => i.InterfaceType),
            .. type.CustomAttributes.Select(a => a.AttributeType),
            .. type.Fields.Select(f => f.FieldType),
            .. type.Properties.Select(p => p.PropertyType),
            .. type.Methods.Select(m => m.ReturnType),
            .. type.Methods.SelectMany(m => m.Parameters).Select(p => p.ParameterType),
            .. type.Methods.Where(m => m.HasBody).SelectMany(m => m.Body.Variables).Select(v => v.VariableType),
            .. type.Methods.Where(m => m.HasBody).SelectMany(m => m.Body.Instructions).SelectMany(i => Operands(i.Operand)),
        ];
        return named.OfType<TypeReference>().SelectMany(Flatten);
    }

    private static IEnumerable<TypeReference?> Operands(object? operand) => operand switch
    {
        GenericInstanceMethod method => [method.DeclaringType, .. method.GenericArguments],
        TypeReference type => [type],
        MemberReference member => [member.DeclaringType],
        _ => [],
    };

    private static IEnumerable<TypeReference> Flatten(TypeReference type) => type switch
    {
        GenericInstanceType generic => [generic.ElementType, .. generic.GenericArguments.SelectMany(Flatten)],
        TypeSpecification wrapped => Flatten(wrapped.ElementType),
        _ => [type],
    };
}
