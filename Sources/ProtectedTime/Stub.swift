// ProtectedTime
